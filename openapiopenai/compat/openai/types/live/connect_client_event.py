# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_sideband_client_event import LiveSidebandClientEvent as ConnectClientEvent
from openapiopenai.models.live_connect_client_event_transport_dtmf_send import LiveConnectClientEventTransportDtmfSend as TransportDtmfSend
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .session_close_event import SessionCloseEvent as SessionCloseEvent
from .session_update_event import SessionUpdateEvent as SessionUpdateEvent
from .decision_create_event import DecisionCreateEvent as DecisionCreateEvent
from .response_create_event import ResponseCreateEvent as ResponseCreateEvent
from .thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
from .input_audio_mute_event import InputAudioMuteEvent as InputAudioMuteEvent
from .commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
from .input_audio_unmute_event import InputAudioUnmuteEvent as InputAudioUnmuteEvent
from .instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
from .decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
from .decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from .response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
from .output_audio_fixture_play_event import OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent
__all__ = ["ConnectClientEvent", "TransportDtmfSend", "PropertyInfo", "BaseModel", "SessionCloseEvent", "SessionUpdateEvent", "DecisionCreateEvent", "ResponseCreateEvent", "ThinkingAppendEvent", "InputAudioMuteEvent", "CommentaryAppendEvent", "InputAudioUnmuteEvent", "InstructionsAppendEvent", "DecisionItemCreateEvent", "DecisionItemDeleteEvent", "ResponseItemCreateEvent", "OutputAudioFixturePlayEvent"]
