# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_reference_param import ContainerReferenceParamDict as BetaContainerReferenceParam
__all__ = ["BetaContainerReferenceParam"]
