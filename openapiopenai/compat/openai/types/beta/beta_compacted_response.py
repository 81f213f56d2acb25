# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_compact_resource import BetaCompactResource as BetaCompactedResponse
from openapiopenai.models.compact_resource_image import CompactResourceImage as Image
__all__ = ["BetaCompactedResponse", "Image"]
