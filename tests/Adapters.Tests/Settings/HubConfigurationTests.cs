using Microsoft.Extensions.Configuration;
using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Settings;

public sealed class HubConfigurationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("delivery.folder.path", true)]
    [InlineData("delivery.portal.path", true)]
    [InlineData("delivery.smtp.secretFile", true)]
    [InlineData("delivery.smtp.rootFile", true)]
    [InlineData("delivery.sftp.northmoor.keyFile", true)]
    [InlineData("delivery.webhook.northmoor.secretFile", true)]
    [InlineData("delivery.graph.certificateFile", true)]
    [InlineData("storage.secretFile", true)]
    [InlineData("bus.rootFile", true)]
    [InlineData("key.file", true)]
    [InlineData("storage.file", false)] // read from the home by the ledger itself
    [InlineData("delivery.sftp.northmoor.folder", false)] // on the recipient's server
    public void Files_that_settings_name_are_meant_from_the_home(string key, bool isPath)
    {
        var words = key.Split('.');
        File.WriteAllText(folder.File("senhub.yaml"), string.Concat(words.Select((word, depth) => $"{new string(' ', depth * 2)}{word}:{(depth == words.Length - 1 ? " secrets/one" : "")}\n")));

        var read = Assert.IsType<Checked<IConfiguration>.Good>(HubConfiguration.Read(new HubHome(folder.Path))).Value;

        Assert.Equal(isPath ? folder.File("secrets/one") : "secrets/one", read[key.Replace('.', ':')]);
    }
}
