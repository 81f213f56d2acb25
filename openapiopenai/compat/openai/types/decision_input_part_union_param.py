# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_part_union import DecisionInputPartUnionDict as DecisionInputPartUnionParam
from .decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
from .decision_input_image_param import DecisionInputImageParam as DecisionInputImageParam
from .shared_params.decision_input_json import DecisionInputJSON as DecisionInputJSON
__all__ = ["DecisionInputPartUnionParam", "DecisionInputTextParam", "DecisionInputImageParam", "DecisionInputJSON"]
