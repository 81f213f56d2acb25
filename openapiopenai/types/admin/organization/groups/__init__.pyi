# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.compat.openai.types.admin.organization.groups import *
