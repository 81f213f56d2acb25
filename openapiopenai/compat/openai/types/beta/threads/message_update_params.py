# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_message_request import ModifyMessageRequestDict as MessageUpdateParams
__all__ = ["MessageUpdateParams"]
