# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_reference_param import ContainerReferenceParam as BetaContainerReference
from ..._models import BaseModel as BaseModel
__all__ = ["BetaContainerReference", "BaseModel"]
