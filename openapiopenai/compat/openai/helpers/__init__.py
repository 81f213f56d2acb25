# Names of `openai.helpers`.
from .local_audio_player import LocalAudioPlayer as LocalAudioPlayer
from .microphone import Microphone as Microphone
