// Holds nothing: its target carries the precompiled headers that the torch tests share.
