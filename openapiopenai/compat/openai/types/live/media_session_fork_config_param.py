# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_media_session_fork_config import LiveMediaSessionForkConfigDict as MediaSessionForkConfigParam
from openapiopenai.models.live_session_config_delegation_responses import LiveSessionConfigDelegationResponsesDict as Delegation
__all__ = ["MediaSessionForkConfigParam", "Delegation"]
