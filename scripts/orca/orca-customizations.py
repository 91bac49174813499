# Orca loads this at its start: what it hands to speech is written down as well, one phrase a line.
import os

import orca.debug
import orca.settings
import orca.speech

orca.settings.enableKeyEcho = False
# A log that is written in blocks would tell of a key one key late.
if orca.debug.debugFile:
    orca.debug.debugFile.reconfigure(line_buffering=True)
record = open(os.environ["SPOKEN"], "a", buffering=1, encoding="utf-8")


def note(phrase):
    words = " ".join(phrase.split()) if isinstance(phrase, str) else ""
    if words:
        record.write(words + "\n")


def noting(speak):
    def spoken(phrase, *rest, **named):
        note(phrase)
        return speak(phrase, *rest, **named)

    return spoken


def noting_all(say_all):
    def noted(utterances):
        for context, voice in utterances:
            note(context.utterance)
            yield [context, voice]

    return lambda utterances, progress: say_all(noted(utterances), progress)


orca.speech._speak = noting(orca.speech._speak)
orca.speech.speakCharacter = noting(orca.speech.speakCharacter)
orca.speech.sayAll = noting_all(orca.speech.sayAll)
