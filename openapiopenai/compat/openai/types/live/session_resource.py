# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.live_client_delegation import LiveClientDelegation as _LiveClientDelegation
from openapiopenai.models.live_custom_voice import LiveCustomVoice as _LiveCustomVoice
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisions as _LiveSessionConfigDelegationDecisions
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as _LiveSessionConfigDelegationResponses
from openapiopenai.models.live_session_resource import LiveSessionResource as SessionResource
from openapiopenai.models.live_session_config_audio import LiveSessionConfigAudio as Audio
from openapiopenai.models.live_session_config_audio_output import LiveSessionConfigAudioOutput as AudioOutput
AudioOutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "beacon", "bossa", "cedar", "cinder", "coral", "delta", "echo", "gleam", "marin", "meridian", "quartz", "ripple", "sage", "shida", "shimmer", "stone", "tempo", "verse", "vesper", "willow"], _LiveCustomVoice]
Delegation: TypeAlias = Union[_LiveClientDelegation, _LiveSessionConfigDelegationResponses, _LiveSessionConfigDelegationDecisions, None]
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as DelegationResponses
from openapiopenai.models.live_session_config_delegation_decisions import LiveSessionConfigDelegationDecisions as DelegationDecisions
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .audio_format import AudioFormat as AudioFormat
from .custom_voice import CustomVoice as CustomVoice
from .initial_item import InitialItem as InitialItem
from .client_config import ClientConfig as ClientConfig
from .built_in_voice import BuiltInVoice as BuiltInVoice
from .decision_trigger import DecisionTrigger as DecisionTrigger
from .client_delegation import ClientDelegation as ClientDelegation
from .decisions_delegation_config import DecisionsDelegationConfig as DecisionsDelegationConfig
from .responses_delegation_config import ResponsesDelegationConfig as ResponsesDelegationConfig
__all__ = ["SessionResource", "Audio", "AudioOutput", "AudioOutputVoice", "Delegation", "DelegationResponses", "DelegationDecisions", "PropertyInfo", "BaseModel", "AudioFormat", "CustomVoice", "InitialItem", "ClientConfig", "BuiltInVoice", "DecisionTrigger", "ClientDelegation", "DecisionsDelegationConfig", "ResponsesDelegationConfig"]
