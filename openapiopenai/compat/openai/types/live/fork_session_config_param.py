# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_config import LiveForkSessionConfigDict as ForkSessionConfigParam
from openapiopenai.models.live_fork_session_config_audio import LiveForkSessionConfigAudioDict as Audio
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponsesDict as Delegation
from .audio_format_param import AudioFormatParam as AudioFormatParam
from .client_config_param import ClientConfigParam as ClientConfigParam
from .responses_delegation_update_config_param import ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam
__all__ = ["ForkSessionConfigParam", "Audio", "Delegation", "AudioFormatParam", "ClientConfigParam", "ResponsesDelegationUpdateConfigParam"]
