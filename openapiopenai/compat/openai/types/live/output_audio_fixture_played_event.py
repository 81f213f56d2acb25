# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_fixture_played_event import LiveOutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputAudioFixturePlayedEvent", "BaseModel"]
