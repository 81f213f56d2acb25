# Names of `openai.helpers`: its players and recorders of sound have no counterpart here.
