# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_part_union import DecisionInputPartUnionDict as DecisionInputPartUnionParam
__all__ = ["DecisionInputPartUnionParam"]
