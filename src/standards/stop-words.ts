/**
 * The commonest short words of languages in Latin letters, by primary language: of two letters
 * and more, because single ones number parts, too.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it for was with you this are not have from they be at your we our or an as by on will can all which more about his her their has been were what when out if there who would into over how my',
  es: 'el la los las de del que en un una es por con para su al se lo como más pero sus le ya este está son muy sin sobre también hasta hay donde quien desde todo nos durante todos uno ni contra otros ese eso',
  fr: "le la les de des du et en un une est pour que qui dans au aux par sur plus pas ne avec ce cette il elle nous vous sont être ou mais leur comme son ses été fait votre notre nos vos ces d'un d'une c'est qu'il",
  de: 'der die das und in zu den ist nicht von mit sich des auf für eine ein im dem als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben oder wir ihre ich uns durch zur',
  pt: 'os as de do da dos das que em um uma para com não no na nos nas por mais se como mas ao foi ele seu sua ou quando muito já está também só pelo pela até isso ela entre sem mesmo são você aos às num',
  it: "il lo la gli le di che in un una per con del della dei delle non si da al alla nel nella sono come più anche ma ha questo questa dal dalla ai sul tra se ci l'uomo degli nei suo sua ed cui dell all tutti essere",
  nl: 'de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar dan nog naar uit door over ze hij was worden deze wordt heeft zij ik je wij ons onze hun tot geen meer kan of al',
  pl: 'na do się nie że jest to od po za przez jak co ale dla jego tak oraz który które są był tym ich ze przy może być tego by już czy lub tylko pod ma jako gdy aby było nad bez także',
  sv: 'och att det som en på är av för med den till inte om ett har de jag var från vi kan så men när eller vid hon han sig under efter ska nu också din ditt alla blir mycket än detta dig du',
  da: 'og at det er en til på som af for med den de ikke der et har jeg om vi var fra kan så men når eller han sig blev skal efter ud også over ved du dig din dit vil være mod hvis blive hvor',
  nb: 'og det er på en til som av for med den at de ikke et har jeg om vi fra var kan så men når eller seg etter ut også over ved du deg din ditt vil være mot hvis bli hvor ble skal',
  fi: 'ja on ei se että hän oli kun mutta ovat myös tai joka niin kuin ole mitä voi sen ne jos vain tämä siitä mukaan sekä jotka jo vielä nyt ollut olla hänen minä sinä me te he joita eivät sitä',
  tr: 've bir bu için de da ile çok daha olan olarak gibi ne var değil en kadar sonra ama her ki ise mi şey ya göre tarafından veya şu biz sen ben olduğu yok nasıl ancak bütün hem',
  cs: 'se na je že do to ve pro za by ale si po jako jsou ze jeho tak které který nebo od při byl až už bylo jen být má také může ke kde není však proti jejich mezi pod',
  ro: 'și în de la cu un nu pe că este din care mai pentru să se au fost ca sunt prin după sau fi ale lui sa am al cel dar ei între până când noi foarte această acest ar cea unei unui',
  hu: 'az és hogy nem is egy van ez meg de ha csak már volt mint vagy még el ki ezt azt itt lesz kell minden nagy mert fel majd be ami aki lehet pedig azonban során által után',
  vi: 'và của là có cho không được trong một các với những này đã để người khi từ đến cũng về như vào ra tại sẽ hay phải nhiều theo trên bạn chúng tôi nếu',
  id: 'yang dan di itu dengan untuk dari ini pada tidak dalam adalah ke akan juga oleh atau saya bisa kami anda mereka telah sebagai karena dapat lebih tersebut kita sudah menjadi secara harus',
  ca: 'el la els les de del que en un una és per amb al se no com més dels però va són també aquest aquesta ha seva seu fins entre quan molt sobre pel pels nosaltres tot',
  lb: 'de déi dat an ass net vun mat op fir eng en ech mir dir si ze zu och wéi um awer datt hunn huet ginn sinn nach bei gëtt oder aus dës all',
};
