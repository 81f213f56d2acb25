# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.modify_run_request import ModifyRunRequestDict as RunUpdateParams
__all__ = ["RunUpdateParams"]
