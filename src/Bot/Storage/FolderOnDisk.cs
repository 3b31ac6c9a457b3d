using System.Runtime.InteropServices;
using System.Text;

namespace Casebell.Storage;

/// <summary>
/// Writes to disk which files a folder has. Without it a power cut can undo a renaming, although the file was written
/// through; .NET offers it for files alone.
/// </summary>
static class FolderOnDisk
{
    const int ReadOnly = 0;

    /// <summary>What file systems that need none of it answer.</summary>
    const int InvalidArgument = 22;

    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Write(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var opened = Open(Encoding.UTF8.GetBytes(folder + '\0'), ReadOnly);
        if (opened < 0)
            throw Failed(folder);
        try
        {
            if (Sync(opened) != 0 && Marshal.GetLastPInvokeError() != InvalidArgument)
                throw Failed(folder);
        }
        finally
        {
            _ = Close(opened);
        }
    }

    static IOException Failed(string folder) => new($"The folder {folder} cannot be written to disk: {Marshal.GetLastPInvokeErrorMessage()}.");

#pragma warning disable SYSLIB1054 // What it generates instead is unsafe code, which the project has none of.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Close(int file);
#pragma warning restore SYSLIB1054
}
