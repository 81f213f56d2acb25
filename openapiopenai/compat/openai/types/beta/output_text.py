# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.eval_item_content_output_text import EvalItemContentOutputText as OutputText
from ..._models import BaseModel as BaseModel
__all__ = ["OutputText", "BaseModel"]
