# Names of the official SDK, generated: openapiopenai drift names
from .safety_case import SafetyCase as SafetyCase
from .safety_alert import SafetyAlert as SafetyAlert
