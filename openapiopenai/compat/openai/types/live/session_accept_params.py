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
__all__ = ["SessionAcceptParams", "Session", "SessionAudio", "SessionAudioOutput", "SessionAudioOutputVoice", "SessionDelegation", "SessionDelegationResponses", "SessionDelegationDecisions"]
