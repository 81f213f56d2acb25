# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_output_audio_fixture_play_event import LiveOutputAudioFixturePlayEventDict as OutputAudioFixturePlayEventParam
__all__ = ["OutputAudioFixturePlayEventParam"]
