# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_response import GroupResponse as Group
from ...._models import BaseModel as BaseModel
__all__ = ["Group", "BaseModel"]
