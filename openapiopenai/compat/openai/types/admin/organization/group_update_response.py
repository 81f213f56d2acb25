# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_resource_with_success import GroupResourceWithSuccess as GroupUpdateResponse
from ...._models import BaseModel as BaseModel
__all__ = ["GroupUpdateResponse", "BaseModel"]
