# Names of `openai.providers.vertex`.
from openapiopenai import vertex as vertex
