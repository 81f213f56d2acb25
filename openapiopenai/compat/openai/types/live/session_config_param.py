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
from .built_in_voice import BuiltInVoice as BuiltInVoice
from .audio_format_param import AudioFormatParam as AudioFormatParam
from .custom_voice_param import CustomVoiceParam as CustomVoiceParam
from .initial_item_param import InitialItemParam as InitialItemParam
from .client_config_param import ClientConfigParam as ClientConfigParam
from .decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
from .client_delegation_param import ClientDelegationParam as ClientDelegationParam
from .decisions_delegation_config_param import DecisionsDelegationConfigParam as DecisionsDelegationConfigParam
from .responses_delegation_config_param import ResponsesDelegationConfigParam as ResponsesDelegationConfigParam
__all__ = ["SessionConfigParam", "Audio", "AudioOutput", "AudioOutputVoice", "Delegation", "DelegationResponses", "DelegationDecisions", "BuiltInVoice", "AudioFormatParam", "CustomVoiceParam", "InitialItemParam", "ClientConfigParam", "DecisionTriggerParam", "ClientDelegationParam", "DecisionsDelegationConfigParam", "ResponsesDelegationConfigParam"]
