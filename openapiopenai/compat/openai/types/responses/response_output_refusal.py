# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.refusal_content import RefusalContent as ResponseOutputRefusal
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseOutputRefusal", "BaseModel"]
