# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.beta_input_item import BetaInputItem as _BetaInputItem
BetaResponseInput: TypeAlias = list[_BetaInputItem]
from .beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
