# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.safety_alert import SafetyAlert as SafetyAlert
from ..._models import BaseModel as BaseModel
