# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.item_reference_param import ItemReferenceParam as ResponseItemReference
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseItemReference", "BaseModel"]
