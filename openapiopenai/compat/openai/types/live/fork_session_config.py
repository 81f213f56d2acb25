# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_config import LiveForkSessionConfig as ForkSessionConfig
from openapiopenai.models.live_fork_session_config_audio import LiveForkSessionConfigAudio as Audio
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as Delegation
from ..._models import BaseModel as BaseModel
from .audio_format import AudioFormat as AudioFormat
from .client_config import ClientConfig as ClientConfig
from .responses_delegation_update_config import ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig
__all__ = ["ForkSessionConfig", "Audio", "Delegation", "BaseModel", "AudioFormat", "ClientConfig", "ResponsesDelegationUpdateConfig"]
