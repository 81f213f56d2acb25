# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_client_event import LiveForkClientEvent as ForkClientEvent
from ..._utils import PropertyInfo as PropertyInfo
from .session_close_event import SessionCloseEvent as SessionCloseEvent
from .session_update_event import SessionUpdateEvent as SessionUpdateEvent
from .decision_create_event import DecisionCreateEvent as DecisionCreateEvent
from .response_create_event import ResponseCreateEvent as ResponseCreateEvent
from .thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
from .input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent
from .commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
from .fork_session_start_event import ForkSessionStartEvent as ForkSessionStartEvent
from .input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent
from .input_audio_unmute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from .instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
from .decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
from .decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from .response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
__all__ = ["ForkClientEvent", "PropertyInfo", "SessionCloseEvent", "SessionUpdateEvent", "DecisionCreateEvent", "ResponseCreateEvent", "ThinkingAppendEvent", "InputAudioMuteEvent", "CommentaryAppendEvent", "ForkSessionStartEvent", "InputAudioAppendEvent", "InputAudioUnmuteEvent", "InstructionsAppendEvent", "DecisionItemCreateEvent", "DecisionItemDeleteEvent", "ResponseItemCreateEvent", "OutputAudioFixturePlayEvent"]
