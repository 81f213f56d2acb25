# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_config import LiveForkSessionConfigDict as ForkSessionConfigParam
from openapiopenai.models.live_fork_session_config_audio import LiveForkSessionConfigAudioDict as Audio
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponsesDict as Delegation
__all__ = ["ForkSessionConfigParam", "Audio", "Delegation"]
