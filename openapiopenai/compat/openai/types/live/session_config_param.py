# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.live_custom_voice import LiveCustomVoiceDict as _LiveCustomVoiceDict
from openapiopenai.models.live_session_config import LiveSessionConfigDict as SessionConfigParam
from openapiopenai.models.live_session_config_audio import LiveSessionConfigAudioDict as Audio
from openapiopenai.models.live_session_config_audio_output import LiveSessionConfigAudioOutputDict as AudioOutput
AudioOutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"], _LiveCustomVoiceDict]
from openapiopenai.models.live_client_delegation import LiveClientDelegationDict as Delegation
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponsesDict as DelegationResponses
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisionsDict as DelegationDecisions
__all__ = ["SessionConfigParam", "Audio", "AudioOutput", "AudioOutputVoice", "Delegation", "DelegationResponses", "DelegationDecisions"]
