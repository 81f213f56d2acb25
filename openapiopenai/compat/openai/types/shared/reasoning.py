# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.reasoning import Reasoning as Reasoning
