# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_fixture_play_event import LiveOutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
from ..._models import BaseModel as BaseModel
__all__ = ["OutputAudioFixturePlayEvent", "BaseModel"]
