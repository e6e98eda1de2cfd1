using Wardmote.Cli;

return await CommandLine.RunAsync(args);
