# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_run_request import ModifyRunRequestDict as RunUpdateParams
from ...shared_params.metadata import Metadata as Metadata
__all__ = ["RunUpdateParams", "Metadata"]
