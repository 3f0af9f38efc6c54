using SenHub.Workers.Cli;

return await SenHubCommand.RunAsync(args);
