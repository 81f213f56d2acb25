# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_fixture_playing_event import LiveOutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputAudioFixturePlayingEvent", "BaseModel"]
