"""The same matching of persons by Splink on DuckDB: reads prepared.csv and splink.json of its folder, leaves rival.csv.

It trains its own weights, as its users do. Blocking keys, levels and normalised columns are those it is given.
"""

import json

import duckdb
from splink import DuckDBAPI, Linker, SettingsCreator

with open("splink.json", encoding="utf-8") as file:
    job = json.load(file)
connection = duckdb.connect()
connection.execute("set threads = 2")
connection.execute(job["load"])
database = DuckDBAPI(connection)
settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="id",
    comparisons=job["comparisons"],
    blocking_rules_to_generate_predictions=job["keys"],
    retain_matching_columns=False,
)
linker = Linker(database.register("record"), settings, log_level="ERROR")
linker.training.estimate_probability_two_random_records_match(job["sure"], recall=0.8)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
for rule in job["training"]:
    linker.training.estimate_parameters_using_expectation_maximisation(rule, max_pairs=1e6)
pairs = linker.inference.predict(threshold_match_probability=0.5)
clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(pairs, 0.5)
connection.execute(
    f"copy (select name, cluster_id as cluster from {clusters.physical_name}) to 'rival.csv' (header)"
)
