# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.log_prob_properties import LogProbProperties as LogProbProperties
from ..._models import BaseModel as BaseModel
