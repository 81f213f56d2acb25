# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.group_response import GroupResponse as Group
__all__ = ["Group"]
