# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_ref_param2 import ImageRefParam2Dict as ImageInputReferenceParam
__all__ = ["ImageInputReferenceParam"]
