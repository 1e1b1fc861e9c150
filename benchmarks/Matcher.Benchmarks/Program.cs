using Matcher.Benchmarks.Running;

return BenchmarkProgram.Run(args);
