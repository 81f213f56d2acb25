# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_message_request import ModifyMessageRequestDict as MessageUpdateParams
from ...shared_params.metadata import Metadata as Metadata
__all__ = ["MessageUpdateParams", "Metadata"]
