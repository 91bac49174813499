import type { AllWords } from './words.js';

/** Japanese. */
export const JAPANESE: AllWords = {
  search: '検索', cart: 'カート', menu: 'メニュー', close: '閉じる', previous: '前へ', next: '次へ', play: '再生', pause: '一時停止',
  share: '共有', phone: '電話番号', email: 'メールアドレス', map: '地図', account: 'アカウント', 'log-in': 'ログイン', 'log-out': 'ログアウト',
  register: '新規登録', language: '言語', home: 'ホーム', 'back-to-top': 'ページの先頭へ', back: '戻る', settings: '設定', filter: '絞り込み',
  sort: '並べ替え', download: 'ダウンロード', upload: 'アップロード', print: '印刷', edit: '編集', delete: '削除', add: '追加', less: '減らす',
  more: 'その他', like: 'お気に入り', star: '星', help: 'ヘルプ', information: '情報', notifications: '通知', calendar: 'カレンダー',
  camera: 'カメラ', chat: 'チャット', comments: 'コメント', copy: 'コピー', refresh: '更新', 'full-screen': '全画面', send: '送信',
  save: '保存', undo: '元に戻す', redo: 'やり直し', volume: '音量', mute: 'ミュート', video: '動画', file: 'ファイル', folder: 'フォルダー',
  show: '表示', hide: '非表示', warning: '警告', 'dark-mode': 'ダークモード', up: '上へ', down: '下へ', cancel: 'キャンセル', submit: '送信', accessibility: 'アクセシビリティ',
  'list-view': 'リスト表示', 'grid-view': 'グリッド表示', 'zoom-in': '拡大', 'zoom-out': '縮小', lock: 'ロック',
  'news-feed': 'ニュースフィード', drag: 'ドラッグ', reply: '返信', bookmark: 'ブックマーク', attachment: '添付ファイル', microphone: 'マイク',
  'add-to-cart': 'カートに入れる', compare: '比較', wishlist: 'ほしい物リスト', 'quick-view': 'クイックビュー', name: 'お名前', 'first-name': '名', 'middle-name': 'ミドルネーム', 'last-name': '姓',
  mobile: '携帯電話番号', company: '会社名', 'job-title': '役職', website: 'ウェブサイト', subject: '件名', message: 'メッセージ',
  address: '住所', city: '市区町村', region: '都道府県', postcode: '郵便番号', country: '国', date: '日付', time: '時刻',
  'date-of-birth': '生年月日', age: '年齢', gender: '性別', username: 'ユーザー名', password: 'パスワード', 'new-password': '新しいパスワード',
  'confirm-password': 'パスワード（確認）', 'one-time-code': 'ワンタイムコード', 'card-number': 'カード番号', 'name-on-card': 'カード名義',
  'expiry-date': '有効期限', 'security-code': 'セキュリティコード', price: '価格', minimum: '最小', maximum: '最大', quantity: '数量',
  'discount-code': '割引コード', day: '日', month: '月', year: '年', title: '敬称', from: 'から', to: 'まで', arrival: '到着',
  departure: '出発', guests: '人数', adults: '大人', children: '子供', category: 'カテゴリー', description: '説明', colour: '色', size: 'サイズ', logo: 'ロゴ',
  main: 'メイン', footer: 'フッター', breadcrumb: 'パンくずリスト', pages: 'ページ', social: 'ソーシャルメディア', contents: '目次',
  dialog: 'ダイアログ', advertisement: '広告', document: '文書', image: '画像', 'security-check': 'セキュリティ確認', payment: '支払い',
  form: 'フォーム', details: '詳細', carousel: 'カルーセル', slide: 'スライド{}', 'new-window': '新しいウィンドウで開きます', possibly: '画像、おそらく{}', digits: '数字{}桁',
  letters: '英字{}文字', characters: '{}文字', 'starting-with': '{}で始まる', 'at-least': '{}以上', 'at-most': '{}以下',
  between: '{}から{}', example: '例：{}',
  vague: '続きを読む|もっと見る|もっと読む|詳細|詳しく|詳しくはこちら|詳細はこちら|こちら|ここ|ここをクリック|こちらをクリック|続き|さらに見る|リンク|見る',
}; // prettier-ignore
