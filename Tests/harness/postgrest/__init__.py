"""A stand-in for PostgREST behind a Supabase gateway, over a real PostgreSQL: the subset that Director uses and a little
around it, checked against the official Python client in Tests/process/test_postgrest.py.

Differs from the real one on purpose in two things: it makes trouble when asked to (faults.py), and it makes tables for
tests (control.py). Standard library and psycopg only.
"""
