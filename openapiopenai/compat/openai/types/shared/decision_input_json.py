# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.decision_input_json import DecisionInputJSON as DecisionInputJSON
from ..._models import BaseModel as BaseModel
