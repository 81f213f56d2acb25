# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.live_custom_voice import LiveCustomVoiceDict as _LiveCustomVoiceDict
from openapiopenai.models.accept_live_session_request import AcceptLiveSessionRequestDict as SessionAcceptParams
from openapiopenai.models.accept_live_session_request_session import AcceptLiveSessionRequestSessionDict as Session
from openapiopenai.models.live_media_session_config_audio import LiveMediaSessionConfigAudioDict as SessionAudio
from openapiopenai.models.live_session_config_audio_output import LiveSessionConfigAudioOutputDict as SessionAudioOutput
SessionAudioOutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"], _LiveCustomVoiceDict]
from openapiopenai.models.accept_live_session_request_session_delegation import AcceptLiveSessionRequestSessionDelegationDict as SessionDelegation
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponsesDict as SessionDelegationResponses
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisionsDict as SessionDelegationDecisions
from .built_in_voice import BuiltInVoice as BuiltInVoice
from .custom_voice_param import CustomVoiceParam as CustomVoiceParam
from .initial_item_param import InitialItemParam as InitialItemParam
from .decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
from .client_delegation_param import ClientDelegationParam as ClientDelegationParam
from .decisions_delegation_config_param import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .responses_delegation_config_param import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
__all__ = ["SessionAcceptParams", "Session", "SessionAudio", "SessionAudioOutput", "SessionAudioOutputVoice", "SessionDelegation", "SessionDelegationResponses", "SessionDelegationDecisions", "BuiltInVoice", "CustomVoiceParam", "InitialItemParam", "DecisionTriggerParam", "ClientDelegationParam", "DecisionsDelegationConfigParam", "ResponsesDelegationConfigParam"]
