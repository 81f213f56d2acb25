# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.expires_after_param import ExpiresAfterParamDict as ChatSessionExpiresAfterParam
__all__ = ["ChatSessionExpiresAfterParam"]
