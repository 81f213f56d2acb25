# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_config import LiveForkSessionConfig as ForkSessionConfig
from openapiopenai.models.live_fork_session_config_audio import LiveForkSessionConfigAudio as Audio
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponses as Delegation
__all__ = ["ForkSessionConfig", "Audio", "Delegation"]
